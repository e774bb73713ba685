/**
 * The settings of the kit, read from a file, the environment and the command line with one naming
 * rule, and the removal of secrets from all output.
 */
package io.github.instagramv1.conformance.config;
