/// The macro with which LibreOffice opens files under passwords and saves their text. A password
/// comes as its UTF-16 units, so that no encoding stands in its way.
enum OfficeMacro {
  static let library = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
    <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" \
    library:readonly="false" library:passwordprotected="false">
     <library:element library:name="Judge"/>
    </library:library>
    """

  static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Judge" \
    script:language="StarBasic">
    Sub Judge(list As String)
      Dim file As Integer, path As String, units As String
      file = FreeFile
      Open list For Input As #file
      Do While Not EOF(file)
        Line Input #file, path
        Line Input #file, units
        OpenOne path, units
      Loop
      Close #file
    End Sub

    Sub OpenOne(path As String, units As String)
      On Error GoTo refused
      Dim given As String, unit As Variant, document As Object
      For Each unit In Split(units, " ")
        given = given &amp; Chr(CLng(unit))
      Next
      Dim opening(1) As New com.sun.star.beans.PropertyValue
      opening(0).Name = "Hidden"
      opening(0).Value = True
      opening(1).Name = "Password"
      opening(1).Value = given
      document = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, opening())
      If IsNull(document) Then Exit Sub
      Dim saving(0) As New com.sun.star.beans.PropertyValue
      saving(0).Name = "FilterName"
      saving(0).Value = "Text (encoded)"
      document.storeToURL(ConvertToURL(path &amp; ".txt"), saving())
      document.close(True)
    refused:
    End Sub
    </script:module>
    """
}
