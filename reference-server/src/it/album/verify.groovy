// Whoever depends on the server gets the jars, in the versions, that the server was tested with.
def jars = { String path ->
  path.split(File.pathSeparator).collect { new File(it).name }.findAll { it.endsWith('.jar') } as TreeSet
}
def report = new File(basedir, 'target/surefire-reports/TEST-com.example.album.AlbumTest.xml')
def properties = new groovy.xml.XmlParser().parse(report).properties.property
def theirs = jars(properties.find { it.@name == 'surefire.test.class.path' }.@value)
def ours = jars(new File(runtimeClosure).text)
assert ours.size() > 30
assert ours.every { theirs.contains(it) }: "tested with ${ours - theirs}, got ${theirs - ours}"
