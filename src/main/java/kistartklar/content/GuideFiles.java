package kistartklar.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kistartklar.resource.Resources;

/** Where the guide's files come from. Tests give other files than the program's own. */
@FunctionalInterface
interface GuideFiles {

  /** The program's own files, beside the classes. */
  static GuideFiles ofProgram() {
    return name -> Resources.find("/kistartklar/guide/" + name);
  }

  /** Opens a file of the guide; empty if there is none of that name. */
  Optional<InputStream> open(String name) throws IOException;
}
