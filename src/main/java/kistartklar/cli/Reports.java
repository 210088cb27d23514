package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Makes PDF files for the commands. A target that was refused or failed is left as it was. */
public interface Reports {

  /**
   * Writes the report of a document.
   *
   * @param share without notes, remarks and attached data
   * @return why nothing was written; empty if it was
   */
  Optional<Message> report(StoredDocument document, boolean share, LocalDate date, Path target);

  /**
   * Writes the blank checklist.
   *
   * @return why nothing was written; empty if it was
   */
  Optional<Message> questionnaire(LocalDate date, Path target);
}
