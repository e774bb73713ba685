package io.github.instagramv1.conformance.suite.oracle.text;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.FormKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a text gets to the server. */
enum WayIn {
  FORM,
  /** A form as browsers write it: {@code +} for a blank, and a charset behind the media type. */
  BROWSER_FORM,
  MULTIPART,
  UNTYPED,
  QUERY;

  /** What a query holds on every server, in encoded characters. */
  private static final int LONGEST_QUERY = 1500;

  /** Adds the text to a request; one that is too long for a query goes into the form. */
  Call put(Call call, String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return switch (this) {
      case BROWSER_FORM ->
          call.body("application/x-www-form-urlencoded; charset=UTF-8", "text=" + encoded);
      case MULTIPART -> call.form("text", text).formAs(FormKind.MULTIPART);
      case UNTYPED -> call.form("text", text).formAs(FormKind.UNTYPED);
      case QUERY ->
          encoded.length() > LONGEST_QUERY ? call.form("text", text) : call.query("text", text);
      case FORM -> call.form("text", text);
    };
  }

  /** The ways in which every part of a server that reads parameters can see a text. */
  static WayIn plainAt(int place, long turn) {
    List<WayIn> plain = List.of(FORM, BROWSER_FORM, QUERY);
    return plain.get((int) Math.floorMod(place + turn, (long) plain.size()));
  }

  /** The way for a place in a list, another one for another turn. */
  static WayIn at(int place, long turn) {
    return values()[(int) Math.floorMod(place + turn, (long) values().length)];
  }
}
