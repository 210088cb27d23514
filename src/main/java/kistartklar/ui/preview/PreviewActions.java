package kistartklar.ui.preview;

/**
 * What the preview leaves to whoever shows it.
 *
 * @param openExternally opens the PDF in the system's program for PDFs
 * @param saveAsPdf lets the user save the PDF as a file
 */
public record PreviewActions(Runnable openExternally, Runnable saveAsPdf) {}
