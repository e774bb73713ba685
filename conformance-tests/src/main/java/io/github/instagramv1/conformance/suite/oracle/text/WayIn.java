package io.github.instagramv1.conformance.suite.oracle.text;

import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.FormKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways to send a text to the server. */
enum WayIn {
  FORM,
  /** A form as browsers send it: {@code +} for a blank, and a charset after the media type. */
  BROWSER_FORM,
  MULTIPART,
  UNTYPED,
  QUERY;

  /** The length of a query string that every server accepts, in encoded characters. */
  private static final int LONGEST_QUERY = 1500;

  /** Adds the text to a request; a text that is too long for a query string is sent in the form. */
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

  /** Returns the way for a place in a list among those in which every server can read any text. */
  static WayIn plainAt(int place, long turn) {
    List<WayIn> plain = List.of(FORM, BROWSER_FORM, QUERY);
    return plain.get((int) Math.floorMod(place + turn, (long) plain.size()));
  }

  /** Returns the way for a place in a list; it differs from turn to turn. */
  static WayIn at(int place, long turn) {
    return values()[(int) Math.floorMod(place + turn, (long) values().length)];
  }
}
