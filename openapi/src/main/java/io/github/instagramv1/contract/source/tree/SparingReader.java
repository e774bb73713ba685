package io.github.instagramv1.contract.source.tree;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes marks that know their line and column, but do not hold the text around them. */
final class SparingReader extends StreamReader {
  private static final int[] NO_TEXT = new int[0];

  SparingReader(String text) {
    super(text);
  }

  @Override
  public Mark getMark() {
    return new Mark("", getIndex(), getLine(), getColumn(), NO_TEXT, 0);
  }
}
