"""Everything up to the index: reading, analysis, attribution, officials, archive and engine."""
