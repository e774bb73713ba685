/** Tests of the JUnit extension, used as the tests of its users use it. */
package io.github.instagramv1.server.junit;
