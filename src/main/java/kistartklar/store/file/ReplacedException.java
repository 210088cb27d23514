package kistartklar.store.file;

import java.io.IOException;

/** A file holds other bytes than those that were written to it a moment ago. */
public final class ReplacedException extends IOException {

  ReplacedException() {
    super("replaced");
  }
}
