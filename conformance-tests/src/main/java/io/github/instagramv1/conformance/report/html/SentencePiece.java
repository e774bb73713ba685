package io.github.instagramv1.conformance.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence of the contract.
 *
 * @param code whether it was between backticks
 */
public record SentencePiece(String text, boolean code) {
  /** Splits a sentence. */
  public static List<SentencePiece> of(String sentence) {
    List<SentencePiece> pieces = new ArrayList<>();
    for (String text : sentence.split("`", -1)) {
      pieces.add(new SentencePiece(text, pieces.size() % 2 == 1));
    }
    return pieces;
  }
}
