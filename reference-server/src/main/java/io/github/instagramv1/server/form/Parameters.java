package io.github.instagramv1.server.form;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decoded parameters in their order. A repeated parameter counts with its first value; an empty
 * value of an optional parameter counts as absent.
 *
 * <p>{@link #fault()} returns an error for values that cannot be decoded. The other parameters
 * remain available, because the credential among them is checked first.
 */
public final class Parameters {
  /** A character that texts in a database cannot contain. */
  private static final char NO_CHARACTER = '\uFFFD';

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private ApiException fault;

  /**
   * Reads an urlencoded text, of a query or a form.
   *
   * @param encoded may be null
   */
  public static Parameters parse(String encoded) {
    Parameters parameters = new Parameters();
    if (encoded != null) {
      parameters.read(encoded);
    }
    return parameters;
  }

  /** Reads the bytes of an urlencoded form. */
  static Parameters parse(byte[] encoded) {
    Parameters parameters = new Parameters();
    parameters.read(parameters.text(encoded));
    return parameters;
  }

  private void read(String encoded) {
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        add(decode(name), decode(value));
      }
    }
  }

  /** Adds a value behind those that the name has. */
  void add(String name, byte[] value) {
    add(name, text(value));
  }

  /** Adds a value, in which NUL is a fault: not every database can hold it. */
  private void add(String name, String value) {
    if (value.indexOf('\0') >= 0) {
      fault("A parameter contains the character NUL.");
    }
    values
        .computeIfAbsent(name, unseen -> new ArrayList<>())
        .add(value.replace('\0', NO_CHARACTER));
  }

  /** Why some of it cannot be read, if so: INVALID_PARAMETERS. */
  public Optional<ApiException> fault() {
    return Optional.ofNullable(fault);
  }

  private void fault(String message) {
    if (fault == null) {
      fault = ErrorType.INVALID_PARAMETERS.because(message);
    }
  }

  /** Adds the parameters whose names are not present yet. */
  public void addMissing(Parameters others) {
    others.values.forEach(values::putIfAbsent);
  }

  /** Returns the first value of a name that is not empty, if it has one. */
  public Optional<String> first(String name) {
    return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
  }

  /** All values of a name, none if it is not there. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /**
   * These parameters without their empty values.
   *
   * @param required the names whose values are kept also where they are empty, so that the request
   *     is refused for them
   */
  public Parameters withoutEmpty(Set<String> required) {
    Parameters rest = new Parameters();
    values.forEach(
        (name, all) ->
            all.stream()
                .filter(value -> required.contains(name) || !value.isEmpty())
                .forEach(value -> rest.add(name, value)));
    return rest;
  }

  /** Returns the value of a name that is there once, or null if it is not there. */
  public String only(String name) {
    List<String> all = values.get(name);
    return all == null ? null : all.get(0);
  }

  /** All names with their values, in the order in which the names came first. */
  public Set<Map.Entry<String, List<String>>> entries() {
    return Collections.unmodifiableMap(values).entrySet();
  }

  /** Returns whether the name is there, even with an empty value. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The first value of every name, also where it is empty. */
  public Map<String, String> firsts() {
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
  }

  /** Returns whether there are parameters without a value. */
  public boolean hasEmpty() {
    return values.values().stream().anyMatch(all -> all.contains(""));
  }

  /** Returns all of it as an urlencoded form. */
  public String encoded() {
    return values.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(v -> encode(e.getKey()) + "=" + encode(v)))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the name of an urlencoded pair. */
  public static String name(String pair) {
    return new Parameters().decode(pair.split("=", 2)[0]);
  }

  /** Returns whether bytes are a text that a parameter can have. */
  static boolean isText(byte[] utf8) {
    Parameters none = new Parameters();
    none.add("", utf8);
    return none.fault == null;
  }

  private String decode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.write(raw[i] == '+' ? ' ' : raw[i]);
      } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        bytes.write(hex(raw[i + 1]) << 4 | hex(raw[i + 2]));
        i += 2;
      } else {
        fault("A parameter has a broken percent sequence.");
        bytes.write(raw[i]);
      }
    }
    return text(bytes.toByteArray());
  }

  private String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      fault("A parameter is not UTF-8.");
      return new String(utf8, StandardCharsets.UTF_8);
    }
  }

  private static int hex(byte digit) {
    return Character.digit(digit, 16);
  }
}
