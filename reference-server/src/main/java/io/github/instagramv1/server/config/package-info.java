/** Options from places other than the command line. */
package io.github.instagramv1.server.config;
