"""Pictures: what is drawn is calculated first, as a frozen value; then it is drawn."""
