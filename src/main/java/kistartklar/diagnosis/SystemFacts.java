package kistartklar.diagnosis;

import java.util.List;
import java.util.Properties;

/**
 * What somebody who helps wants to know first.
 *
 * @param program version of the program
 * @param java version and maker of the Java runtime
 * @param system name, version and processor
 * @param heap the most memory that the program may use, in megabytes
 * @param rendering how windows are drawn, as far as it was chosen
 */
public record SystemFacts(String program, String java, String system, long heap, String rendering) {

  /** The facts by given system properties. */
  public static SystemFacts of(String version, Properties properties) {
    return new SystemFacts(
        version,
        joined(properties, "java.runtime.version", "java.vendor"),
        joined(properties, "os.name", "os.version", "os.arch"),
        Runtime.getRuntime().maxMemory() / (1024 * 1024),
        properties.getProperty("prism.order", "auto"));
  }

  private static String joined(Properties properties, String... names) {
    return String.join(
        " ", List.of(names).stream().map(name -> properties.getProperty(name, "?")).toList());
  }
}
