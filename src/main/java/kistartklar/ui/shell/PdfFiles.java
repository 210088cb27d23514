package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Makes PDF files. A call may take a while; a target that failed is left as it was. */
public interface PdfFiles {

  /**
   * Writes the report of a document.
   *
   * @return why nothing was written; empty if it was
   */
  Optional<Message> report(StoredDocument document, LocalDate date, Path target);

  /**
   * Writes the blank checklist for pen and paper.
   *
   * @return why nothing was written; empty if it was
   */
  Optional<Message> questionnaire(LocalDate date, Path target);
}
