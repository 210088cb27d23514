package kistartklar.ui.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.ui.shared.Place.OfCompany.Field;
import org.jspecify.annotations.Nullable;

/**
 * What was typed but cannot be read yet, kept while the user visits other steps. It belongs to one
 * document and is forgotten with it.
 */
final class Drafts {

  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private @Nullable UUID document;

  Optional<String> get(UUID of, Field field) {
    return of.equals(document) ? Optional.ofNullable(texts.get(field)) : Optional.empty();
  }

  void put(UUID of, Field field, String text) {
    if (!of.equals(document)) {
      texts.clear();
      document = of;
    }
    texts.put(field, text);
  }

  void remove(Field field) {
    texts.remove(field);
  }
}
