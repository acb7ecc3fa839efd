"""What stands between the command line and the answers: settings, options, the opened index, the prompt."""
