package io.github.instagramv1.client.value;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.instagramv1.client.redaction.Redaction;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.StringJoiner;

/**
 * An object of a reply. It does not change, is equal to another of the same content, and can be
 * shared between threads.
 *
 * <p>What the contract leaves open is an {@link java.util.Optional}; a list is never null. What the
 * contract promises is returned as it is: should a server leave it out all the same, only the
 * method that returns it throws {@link NoSuchElementException}, so the rest can still be read.
 */
@JsonAutoDetect(
    fieldVisibility = Visibility.NONE,
    getterVisibility = Visibility.NONE,
    isGetterVisibility = Visibility.NONE,
    setterVisibility = Visibility.NONE,
    creatorVisibility = Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public abstract class ApiObject {
  /** Null as long as there are none, which is the rule. */
  private Map<String, Object> unknownFields;

  /**
   * What the server sent beyond the contract, by its name on the wire: a text, number, boolean,
   * list or map each, or null.
   */
  @JsonAnyGetter
  public final Map<String, Object> unknownFields() {
    return unknownFields == null ? Map.of() : Collections.unmodifiableMap(unknownFields);
  }

  @JsonAnySetter
  void keep(String name, Object value) {
    if (unknownFields == null) {
      unknownFields = new LinkedHashMap<>();
    }
    unknownFields.put(name, value);
  }

  /** Names on the wire and values in turn; values may be null. */
  protected abstract Object[] contents();

  /** The value that the contract promises. */
  protected final <T> T required(String name, T value) {
    if (value == null) {
      throw new NoSuchElementException(
          "The server sent a " + getClass().getSimpleName() + " without " + name);
    }
    return value;
  }

  /** The list, empty where the server sent none. */
  protected static <T> List<T> list(List<T> values) {
    return values == null ? List.of() : Collections.unmodifiableList(values);
  }

  /**
   * The time that a text of decimal UNIX seconds means.
   *
   * @throws DateTimeException if it means none
   */
  protected static Instant instant(String name, String seconds) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (NumberFormatException e) {
      throw new DateTimeException(name + " is not a number of seconds: " + seconds, e);
    }
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ApiObject that
        && getClass() == that.getClass()
        && Arrays.equals(contents(), that.contents())
        && unknownFields().equals(that.unknownFields());
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(contents());
  }

  /** Returns the content for people. URLs are without their query strings; secrets are hidden. */
  @Override
  public final String toString() {
    StringJoiner text = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
    Object[] contents = contents();
    for (int i = 0; i < contents.length; i += 2) {
      if (contents[i + 1] != null) {
        String name = contents[i].toString();
        text.add(name + "=" + Redaction.property(name, contents[i + 1]));
      }
    }
    unknownFields()
        .forEach(
            (name, value) ->
                text.add(Redaction.text(name) + "=" + Redaction.property(name, value)));
    return text.toString();
  }
}
