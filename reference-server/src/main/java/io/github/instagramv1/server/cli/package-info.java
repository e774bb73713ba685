/**
 * The commands: serve, seed, token, revoke, kit-settings. Results go to standard output, everything
 * else to standard error.
 */
package io.github.instagramv1.server.cli;
