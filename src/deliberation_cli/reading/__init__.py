"""A path becomes pages of words with boxes: PDF, scans, images, plain text, Markdown, HTML, .docx, .odt."""
