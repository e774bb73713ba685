/**
 * The commands: serve, seed, migrate, token, revoke, kit-settings, export, check. Results go to
 * standard output, everything else to standard error.
 */
package io.github.instagramv1.server.cli;
