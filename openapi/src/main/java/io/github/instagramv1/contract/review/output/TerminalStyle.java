package io.github.instagramv1.contract.review.output;

/** Colours of a terminal, or none. */
enum TerminalStyle {
  PLAIN,
  COLOURED;

  String bold(String text) {
    return with("1", text);
  }

  String red(String text) {
    return with("1;31", text);
  }

  String green(String text) {
    return with("32", text);
  }

  String yellow(String text) {
    return with("33", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  private String with(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
