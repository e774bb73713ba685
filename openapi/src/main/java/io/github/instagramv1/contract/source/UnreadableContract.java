package io.github.instagramv1.contract.source;

import java.io.Serial;

/** Reports in one sentence where and why a contract is invalid. */
public final class UnreadableContract extends Exception {
  @Serial private static final long serialVersionUID = 1;

  /**
   * @param file the name of the document
   * @param line from 1
   * @param column from 1
   * @param sentence what is wrong there
   */
  public UnreadableContract(String file, int line, int column, String sentence) {
    super(file + ":" + line + ":" + column + ": " + sentence);
  }

  /** Reports an invalid value. */
  public UnreadableContract(YamlValue value, String sentence) {
    this(value.document().file(), value.line(), value.column(), sentence);
  }
}
