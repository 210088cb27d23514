package kistartklar.store;

import java.util.ArrayList;
import java.util.List;
import kistartklar.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, which users are told in their words instead of as a JSON path. Costs next
 * to nothing until it is worded: of most places nobody ever asks.
 */
final class Where {

  static final Where ROOT = new Where(null, "");

  private final @Nullable Where parent;
  private final String name;

  private Where(@Nullable Where parent, String name) {
    this.parent = parent;
    this.name = name;
  }

  /** A place within this one: the name of a field or, in lists, a position that counts from 1. */
  Where at(String child) {
    return new Where(this, child);
  }

  Message words() {
    List<String> path = new ArrayList<>();
    for (Where place = this; place.parent != null; place = place.parent) {
      path.addFirst(place.name);
    }
    return new PlaceWords(List.copyOf(path)).message();
  }
}
