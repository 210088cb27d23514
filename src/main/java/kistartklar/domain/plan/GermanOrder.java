package kistartklar.domain.plan;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names as a German phone book orders them: Ä beside A, capital and small letters alike. */
public final class GermanOrder {

  private static final Collator COLLATOR = collator();

  public static final Comparator<String> NAMES = COLLATOR::compare;

  private GermanOrder() {}

  private static Collator collator() {
    Collator collator = Collator.getInstance(Locale.GERMANY);
    collator.setStrength(Collator.SECONDARY);
    return collator;
  }

  /** The place of a name in this order, to be worked out once where a name is compared often. */
  static CollationKey place(String name) {
    return COLLATOR.getCollationKey(name);
  }
}
