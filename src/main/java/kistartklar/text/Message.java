package kistartklar.text;

import java.util.List;

/**
 * Something to tell the user, as data: a key and what goes into its placeholders. Packages without
 * a screen return it; {@link Messages#get(Message)} words it.
 *
 * @param arguments values for {@code {0}}, {@code {1}}, … of the pattern, or messages to be worded
 */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
