package io.github.instagramv1.contract.review.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version of the jar from its manifest. */
final class ImplementationVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ImplementationVersion.class.getPackage().getImplementationVersion();
    return new String[] {version == null ? "not packaged" : version};
  }
}
