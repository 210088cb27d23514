package kistartklar.report.pdf;

/** A file inside the PDF: the source from which the PDF was made. */
public record Attachment(String name, String mimeType, String description, byte[] content) {}
