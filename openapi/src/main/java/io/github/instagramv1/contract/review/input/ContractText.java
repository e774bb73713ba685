package io.github.instagramv1.contract.review.input;

import io.github.instagramv1.contract.source.convert.OtherFiles;

/**
 * A contract that was found.
 *
 * @param name as the user calls it
 * @param file as places in it are given
 * @param text the YAML
 * @param others the files around it, which it may refer to
 */
public record ContractText(String name, String file, String text, OtherFiles others) {

  /** Creates a contract that refers to no other file. */
  public ContractText(String name, String file, String text) {
    this(name, file, text, OtherFiles.none());
  }
}
