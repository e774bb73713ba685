package io.github.instagramv1.conformance.mutant;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request on its way through the proxy.
 *
 * @param operation the operationId; an empty text if the request matches no operation
 * @param path the path below the base path, or the whole path if it is outside the base path;
 *     encoded as received
 * @param query the decoded query parameters, in order
 * @param headers the header values by lower-case name
 * @param body the body as UTF-8 text
 */
public record ProxyRequest(
    String operation,
    String method,
    String path,
    List<Map.Entry<String, String>> query,
    Map<String, String> headers,
    String body) {
  private static final String TOKEN = "access_token";
  private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");

  /** A part of a form that the kit sends as multipart: its name and its value. */
  private static final Pattern MULTIPART =
      Pattern.compile("(?s)name=\"([^\"]*)\"\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--");

  public ProxyRequest {
    query = List.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** Returns the decoded pairs of a query or a form, in order. */
  public static List<Map.Entry<String, String>> parse(String encoded) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    if (encoded == null || encoded.isEmpty()) {
      return pairs;
    }
    for (String pair : encoded.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      pairs.add(Map.entry(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : ""));
    }
    return pairs;
  }

  static String encode(List<Map.Entry<String, String>> pairs) {
    return pairs.stream()
        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns whether the body is a URL-encoded form. */
  public boolean isForm() {
    return headers
        .getOrDefault("content-type", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("application/x-www-form-urlencoded");
  }

  /** The first value of a parameter of the query or of a form of any kind. */
  public Optional<String> parameter(String name) {
    List<Map.Entry<String, String>> all = new ArrayList<>(query);
    all.addAll(fields());
    return all.stream()
        .filter(pair -> pair.getKey().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private List<Map.Entry<String, String>> fields() {
    String type = headers.getOrDefault("content-type", "");
    if (isForm() || type.isEmpty()) {
      return parse(body);
    }
    return MULTIPART
        .matcher(body)
        .results()
        .map(part -> Map.entry(part.group(1), part.group(2)))
        .toList();
  }

  /** Returns the access token of the query, the form or the Authorization header. */
  public Optional<String> token() {
    return parameter(TOKEN)
        .or(
            () ->
                Optional.ofNullable(headers.get("authorization"))
                    .filter(text -> text.startsWith("Bearer "))
                    .map(text -> text.substring("Bearer ".length())));
  }

  /** Returns a copy without a parameter, in any place. */
  public ProxyRequest without(String name) {
    String rest = isForm() ? encode(others(parse(body), name)) : body;
    return new ProxyRequest(operation, method, path, others(query, name), headers, rest);
  }

  private static List<Map.Entry<String, String>> others(
      List<Map.Entry<String, String>> pairs, String name) {
    return pairs.stream().filter(pair -> !pair.getKey().equals(name)).toList();
  }

  /** Returns a copy with another value of a query parameter. */
  public ProxyRequest with(String name, String value) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>(others(query, name));
    pairs.add(Map.entry(name, value));
    return new ProxyRequest(operation, method, path, pairs, headers, body);
  }

  /** Returns a copy with a form as body. */
  public ProxyRequest withForm(List<Map.Entry<String, String>> form) {
    Map<String, String> changed = new java.util.TreeMap<>(headers);
    changed.put("content-type", "application/x-www-form-urlencoded");
    return new ProxyRequest(operation, method, path, query, changed, encode(form));
  }

  /** Returns a copy with another token. */
  public ProxyRequest as(String token) {
    Map<String, String> changed = new java.util.TreeMap<>(headers);
    changed.remove("authorization");
    ProxyRequest bare = without(TOKEN).without("client_id");
    return new ProxyRequest(operation, method, path, bare.query(), changed, bare.body())
        .with(TOKEN, token);
  }

  /**
   * Returns a copy with another method. If requests of this method have no body, the form fields
   * move to the query.
   */
  public ProxyRequest withMethod(String other) {
    if (!WITHOUT_BODY.contains(other) || fields().isEmpty()) {
      return new ProxyRequest(operation, other, path, query, headers, body);
    }
    List<Map.Entry<String, String>> pairs = new ArrayList<>(query);
    pairs.addAll(fields());
    Map<String, String> changed = new java.util.TreeMap<>(headers);
    changed.remove("content-type");
    return new ProxyRequest(operation, other, path, pairs, changed, "");
  }

  /** Returns a copy with another path; the operation stays. */
  public ProxyRequest withPath(String other) {
    return new ProxyRequest(operation, method, other, query, headers, body);
  }

  /**
   * Returns the decoded segment of the path at an index, where 1 is the first; empty text if there
   * are fewer.
   */
  public String segment(int index) {
    String[] parts = path.split("/", -1);
    return index < parts.length ? decode(parts[index]) : "";
  }
}
