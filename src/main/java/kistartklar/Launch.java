package kistartklar;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kistartklar.text.Message;

/**
 * What a start of the windows was asked for, and what is known by then.
 *
 * @param document to be opened
 * @param report file for the report of a walk through all steps, after which the window closes
 * @param alone whether this start goes on by itself without looking for another one
 * @param remarks what the user is to know about this start
 */
record Launch(
    Optional<Path> document, Optional<Path> report, boolean alone, List<Message> remarks) {

  Launch {
    remarks = List.copyOf(remarks);
  }

  /** The document as a list. */
  List<Path> files() {
    return document.stream().toList();
  }
}
