package kistartklar.ui.shared;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends how JavaFX wraps text in Arabic, Hebrew, Thai and other scripts that Pango shapes on Linux.
 *
 * <p>JavaFX shapes each run of such letters, and shapes it anew if a line ends inside of it. The
 * letters that it passes to Pango are kept in a map by run, so the second time Pango gets the
 * letters the run had before its end was cut off. The line then repeats what the next line begins
 * with, and in text from right to left the layout fails with an {@link
 * ArrayIndexOutOfBoundsException}, which leaves the whole window blank. The map is replaced by one
 * in which nothing is found again, so that each shaping gets the letters the run has.
 *
 * <p>Seen in JavaFX 25.0.4, 26.0.2 and 27-ea+11. The other systems shape text by other means.
 */
final class PangoShaping {

  private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
  private static final String LAYOUT = "com.sun.javafx.text.GlyphLayout";
  private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";
  private static final String LETTERS = "runUtf8";

  private PangoShaping() {}

  /**
   * Mends the toolkit, before it lays out any text; doing it again does no harm. Nothing is changed
   * without Pango, in a version of the toolkit that has no such map, and where JavaFX is part of a
   * runtime that was not told to {@code --add-opens} the two packages.
   */
  static void mend() {
    try {
      Class<?> manager = Class.forName(MANAGER);
      // There is one for all texts, which is taken while a text is laid out.
      Object layout = accessible(manager.getMethod("getInstance")).invoke(null);
      try {
        if (layout.getClass().getName().equals(PANGO)) {
          mend(layout);
        }
      } finally {
        accessible(manager.getMethod("dispose", Class.forName(LAYOUT))).invoke(null, layout);
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      // Text is wrapped as the toolkit does it.
    }
  }

  private static void mend(Object pango) throws ReflectiveOperationException {
    Field letters = pango.getClass().getDeclaredField(LETTERS);
    letters.setAccessible(true);
    if (!(letters.get(pango) instanceof FoundOnce)) {
      letters.set(pango, new FoundOnce());
    }
  }

  private static Method accessible(Method method) {
    method.setAccessible(true);
    return method;
  }

  /**
   * Takes the addresses of letters in native memory and gives them out once, to be freed: each
   * thread its own, because JavaFX lets another thread begin before it has freed them.
   */
  static final class FoundOnce extends AbstractMap<Object, Long> {

    private final ThreadLocal<List<Long>> addresses = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public @Nullable Long get(@Nullable Object run) {
      return null;
    }

    @Override
    public @Nullable Long put(Object run, Long address) {
      addresses.get().add(address);
      return null;
    }

    @Override
    public Collection<Long> values() {
      List<Long> all = List.copyOf(addresses.get());
      addresses.get().clear();
      return all;
    }

    @Override
    public void clear() {
      addresses.get().clear();
    }

    @Override
    public Set<Map.Entry<Object, Long>> entrySet() {
      return Set.of();
    }
  }
}
