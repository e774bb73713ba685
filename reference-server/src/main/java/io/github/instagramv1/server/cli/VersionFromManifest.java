package io.github.instagramv1.server.cli;

import picocli.CommandLine.IVersionProvider;

/** Returns the version that the build wrote into the jar. */
public final class VersionFromManifest implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = VersionFromManifest.class.getPackage().getImplementationVersion();
    return new String[] {version == null ? "not packaged" : version};
  }
}
