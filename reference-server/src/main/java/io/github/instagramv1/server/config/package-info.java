/** Values of options from the environment and from files. */
package io.github.instagramv1.server.config;
