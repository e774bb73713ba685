/** Tests of the JUnit extension, as tests of other users's use it. */
package io.github.instagramv1.server.junit;
