"""Reports: tables for people, JSON, CSV and Markdown for programs and citing."""
