package kistartklar.ui.step;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.ui.shared.Place.OfCompany.Field;
import org.jspecify.annotations.Nullable;

/**
 * What was typed but cannot be read yet, kept while the user visits other steps. It belongs to one
 * document, or to the copy it goes on as when saved elsewhere, and is forgotten with it.
 */
final class Drafts {

  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private @Nullable UUID document;

  Optional<String> get(Assessment of, Field field) {
    return belongsTo(of) ? Optional.ofNullable(texts.get(field)) : Optional.empty();
  }

  void put(Assessment of, Field field, String text) {
    if (!belongsTo(of)) {
      texts.clear();
    }
    document = of.id();
    texts.put(field, text);
  }

  private boolean belongsTo(Assessment assessment) {
    UUID known = document;
    return known != null
        && (assessment.id().equals(known) || assessment.origin().equals(Optional.of(known)));
  }

  void remove(Field field) {
    texts.remove(field);
  }
}
