package io.github.instagramv1.conformance.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the body of a request. */
final class Form {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");

  private Form() {}

  /**
   * Returns the parameters in a body.
   *
   * @param contentType the Content-Type header; empty if the request has none
   */
  static Pairs read(String contentType, String text) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (type.equals("multipart/form-data") && boundary.find()) {
      return parts(text, boundary.group(1));
    }
    if (text.isEmpty() || type.isEmpty() || type.equals("application/x-www-form-urlencoded")) {
      return Pairs.parse(text);
    }
    throw new Refusal(415, "APIError", "only forms are read");
  }

  private static Pairs parts(String text, String boundary) {
    List<Pairs.Pair> list = new ArrayList<>();
    for (String part : text.split("(\r\n)?" + Pattern.quote("--" + boundary), -1)) {
      int end = part.indexOf("\r\n\r\n");
      Matcher name = NAME.matcher(part);
      if (end > 0 && name.find() && name.start() < end) {
        list.add(new Pairs.Pair(name.group(1), part.substring(end + 4)));
      }
    }
    return new Pairs(list);
  }
}
