package io.github.instagramv1.client.url;

import io.github.instagramv1.client.http.Parameter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes the encoded query string of a URL, and leaves everything else exactly as received. */
public final class RawQuery {
  private RawQuery() {}

  /** Returns the parameters of a URL, decoded. */
  public static List<Parameter> parameters(String url) {
    int mark = url.indexOf('?');
    return mark < 0 ? List.of() : FormEncoding.decode(url.substring(mark + 1));
  }

  /** Returns a URL without the parameters whose decoded names match. */
  public static String without(String url, Predicate<String> names) {
    int mark = url.indexOf('?');
    if (mark < 0) {
      return url;
    }
    String rest =
        Stream.of(url.substring(mark + 1).split("&", -1))
            .filter(
                pair -> FormEncoding.decode(pair).stream().map(Parameter::name).noneMatch(names))
            .collect(Collectors.joining("&"));
    return with(url.substring(0, mark), rest);
  }

  /** Returns a URL with additional parameters at its end. */
  public static String with(String url, String encoded) {
    if (encoded.isEmpty()) {
      return url;
    }
    return url + (url.indexOf('?') < 0 ? "?" : "&") + encoded;
  }
}
