/**
 * A JUnit Jupiter extension that gives tests a seeded server of their own. It needs JUnit Jupiter
 * and this project's client, neither of which comes along with the server.
 */
package io.github.instagramv1.server.junit;
