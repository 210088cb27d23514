package kistartklar.domain.difference;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that a difference can be. */
public final class DifferenceKinds {

  private DifferenceKinds() {}

  public static Set<Class<?>> all() {
    return under(Difference.class).collect(Collectors.toSet());
  }

  private static Stream<Class<?>> under(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(DifferenceKinds::under)
        : Stream.of(type);
  }
}
