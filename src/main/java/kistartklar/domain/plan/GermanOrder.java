package kistartklar.domain.plan;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names as a German phone book orders them: Ä beside A, capital and small letters alike. */
final class GermanOrder {

  static final Comparator<String> NAMES = names();

  private GermanOrder() {}

  private static Comparator<String> names() {
    Collator collator = Collator.getInstance(Locale.GERMANY);
    collator.setStrength(Collator.SECONDARY);
    return collator::compare;
  }
}
