package io.github.instagramv1.contract.source.tree;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/** Creates marks with line and column, but without the surrounding text. */
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
