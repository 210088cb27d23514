package kistartklar.portfolio;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.portfolio.Summary;
import kistartklar.text.Message;

/** What stands at a path in a folder that was searched for documents. */
public sealed interface Entry {

  /** The path, below the folder that was searched. */
  Path path();

  /**
   * A document.
   *
   * @param id two documents with the same are states of one, for instance a conflict copy
   * @param revision the higher one of two states is the newer
   * @param newer present if a newer program wrote it: what the summary says may not be all
   */
  record Assessed(Path path, UUID id, long revision, Summary summary, Optional<Message> newer)
      implements Entry {}

  /** A document that cannot be read, or a folder that cannot be searched. */
  record Unreadable(Path path, Message reason) implements Entry {}
}
