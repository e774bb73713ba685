/**
 * A JUnit Jupiter extension that starts servers with sample data for tests. It needs JUnit Jupiter
 * and, for client parameters, this project's client; the server does not depend on them.
 */
package io.github.instagramv1.server.junit;
