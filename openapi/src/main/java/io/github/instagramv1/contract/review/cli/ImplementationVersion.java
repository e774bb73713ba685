package io.github.instagramv1.contract.review.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, as its manifest tells it. */
final class ImplementationVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ImplementationVersion.class.getPackage().getImplementationVersion();
    return new String[] {version == null ? "not packaged" : version};
  }
}
