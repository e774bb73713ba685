package io.github.instagramv1.contract.review.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML. All texts in it are escaped here. */
record Markup(String html) implements Content {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int REPLACEMENT = 0xFFFD;

  /** Returns a text that reads as it is, between tags and in a quoted attribute. */
  static Markup text(Object text) {
    StringBuilder html = new StringBuilder();
    shown(String.valueOf(text)).codePoints().forEach(each -> append(html, each));
    return new Markup(html.toString());
  }

  /** Escapes a text and marks parts in backticks as code. */
  static Markup prose(String text) {
    Matcher matcher = CODE.matcher(text(text).html());
    return new Markup(matcher.replaceAll("<code>$1</code>"));
  }

  /**
   * Returns a text with a replacement for each character that a browser does not show: control
   * characters, unpaired surrogates and changes of direction.
   */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(each -> shown.appendCodePoint(isShown(each) ? each : REPLACEMENT));
    return shown.toString();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent(html);
  }

  private static void append(StringBuilder html, int character) {
    switch (character) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&quot;");
      case '\'' -> html.append("&#39;");
      default -> html.appendCodePoint(character);
    }
  }

  private static boolean isShown(int character) {
    if (character == '\n' || character == '\t') {
      return true;
    }
    boolean turns =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    int type = Character.getType(character);
    return !turns && type != Character.CONTROL && type != Character.SURROGATE;
  }
}
