"""What headings, captions and sentences say of the ends of the rows below them."""
