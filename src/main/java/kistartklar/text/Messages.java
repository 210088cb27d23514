package kistartklar.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kistartklar.resource.Resources;

/**
 * The texts of one language by key. Patterns are those of {@link MessageFormat}, so an apostrophe
 * is written twice; numbers in them are given as strings where no German grouping is wanted.
 */
public final class Messages {

  private static final List<String> FILES =
      List.of(
          "about",
          "cli",
          "comparison",
          "document",
          "history",
          "legal",
          "meeting",
          "plan",
          "policy",
          "portfolio",
          "report",
          "search",
          "sheet",
          "store",
          "team",
          "ui",
          "words");

  private final Map<String, String> patterns;
  private final Locale locale;
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Messages(Map<String, String> patterns, Locale locale) {
    this.patterns = Map.copyOf(patterns);
    this.locale = locale;
  }

  /** The German texts. */
  public static Messages german() {
    Map<String, String> patterns = new TreeMap<>();
    for (String file : FILES) {
      read("/kistartklar/text/" + file + ".properties", patterns);
    }
    return new Messages(patterns, Locale.GERMANY);
  }

  /** Texts from elsewhere, for instance a second language. */
  public static Messages of(Map<String, String> patterns, Locale locale) {
    return new Messages(patterns, locale);
  }

  private static void read(String resource, Map<String, String> into) {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(Resources.open(resource), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    for (String key : properties.stringPropertyNames()) {
      if (into.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException("text key defined twice: " + key);
      }
    }
  }

  /**
   * The text of a key with its placeholders filled; a {@link Message} among the arguments is worded
   * first.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for key " + key);
    }
    Object[] worded = arguments.clone();
    Arrays.setAll(worded, i -> arguments[i] instanceof Message part ? get(part) : arguments[i]);
    return format(key, pattern, worded);
  }

  /** Parsing a pattern costs many times what filling it does, and most texts are no patterns. */
  private String format(String key, String pattern, Object[] arguments) {
    if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    MessageFormat parsed = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
    // A format is not safe to be used by two threads at once; its copy is ours alone.
    return ((MessageFormat) parsed.clone()).format(arguments);
  }

  /** The text of a message. */
  public String get(Message message) {
    return get(message.key(), message.arguments().toArray());
  }

  /** All keys with their patterns. */
  public Map<String, String> patterns() {
    return patterns;
  }
}
