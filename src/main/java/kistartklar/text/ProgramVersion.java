package kistartklar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import kistartklar.resource.Resources;

/** The version of this program, which the build writes into a resource from its own version. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version, for instance {@code 1.0.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = Resources.open("/kistartklar/text/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"), "version");
  }
}
