package kistartklar.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * How names of files are told to Java. In the C locale, which also stands in for one that is not
 * installed, every letter beyond ASCII is lost on the way.
 */
public final class NameEncoding {

  /** Stands where a letter could not be read. */
  private static final String LOST = "\ufffd";

  private NameEncoding() {}

  /** Whether names with umlauts cannot be used. */
  public static boolean isLimited(Properties properties) {
    return Charset.forName(properties.getProperty("sun.jnu.encoding", "UTF-8"))
        .equals(StandardCharsets.US_ASCII);
  }

  /** Whether a name was damaged: one of the arguments, or that of the folder they start from. */
  public static boolean isDamaged(List<String> arguments, Properties properties) {
    return isLimited(properties)
        && Stream.concat(arguments.stream(), Stream.of(properties.getProperty("user.dir", "")))
            .anyMatch(name -> name.contains(LOST));
  }
}
